using Throughline.Journeys.Conformance;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>Which journeys the paths of a map explain, and how the others depart from what is intended.</summary>
/// <param name="Explained">Share that goes some drawn path.</param>
/// <param name="Conformant">Share that goes an intended one.</param>
/// <param name="OnPath">By path.</param>
/// <param name="Costliest">The costliest deviations, at most five.</param>
public sealed record ExplainedView(Figure Explained, Figure Conformant, IReadOnlyList<NamedFigure> OnPath, IReadOnlyList<DeviationFigures> Costliest);
