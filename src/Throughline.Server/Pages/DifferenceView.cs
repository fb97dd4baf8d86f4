using Throughline.Journeys.Metrics;
using Throughline.Office.Records;
using Throughline.Server.Maps;

namespace Throughline.Server.Pages;

/// <summary>Two versions of a map compared.</summary>
/// <param name="Old">The earlier.</param>
/// <param name="New">The later.</param>
/// <param name="Columns">The picture, left to right.</param>
/// <param name="Changes">The same in sentences.</param>
/// <param name="Figures">By step whose binding is another: its figure by the earlier and by the later version, both of today's data.</param>
public sealed record DifferenceView(RecordEntry Old, RecordEntry New, IReadOnlyList<DiffColumn> Columns, IReadOnlyList<string> Changes, IReadOnlyDictionary<string, (Figure Before, Figure After)> Figures);
