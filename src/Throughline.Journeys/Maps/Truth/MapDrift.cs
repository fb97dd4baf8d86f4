using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>Where the data has gone on without the map.</summary>
/// <param name="Journeys">Share of the journeys with anything that is not drawn.</param>
/// <param name="Activities">Activities that are seen and not drawn, those of the most journeys first.</param>
/// <param name="Channels">Channels that are used and of which nothing is drawn, those of the most journeys first.</param>
/// <param name="NotSeen">Steps that are drawn, could be seen, and are in none of the journeys.</param>
/// <param name="NewWays">What part of the newest journeys goes a way that nobody went before; without a value where the data is too young to say.</param>
/// <param name="NewWaysBefore">The same 30 days earlier.</param>
/// <param name="Variants">The new ways.</param>
public sealed record MapDrift(
    Figure Journeys,
    IReadOnlyList<UndrawnActivity> Activities,
    IReadOnlyList<UndrawnChannel> Channels,
    IReadOnlyList<StepTruth> NotSeen,
    Figure NewWays,
    Figure NewWaysBefore,
    IReadOnlyList<NewVariant> Variants)
{
    /// <summary>The drift of a map.</summary>
    /// <param name="truth">The map held against its log.</param>
    /// <param name="steps">What the data says of its steps.</param>
    /// <param name="scope">Which journeys.</param>
    internal static MapDrift Of(MeasuredTruth truth, IReadOnlyList<StepTruth> steps, FigureScope scope) => new(
        truth.Drift.In(scope),
        [
            .. truth.Undrawn
                .Select(type => new UndrawnActivity(type.Count.Part!, ActivityName.Readable(type.Count.Part!), type.Count.In(scope), type.Share.In(scope)))
                .Where(activity => activity.Journeys.N > 0)
                .OrderByDescending(activity => activity.Journeys.N)
                .ThenBy(activity => activity.Type, StringComparer.Ordinal),
        ],
        [
            .. truth.UndrawnChannels
                .Select(channel => new UndrawnChannel(channel.Part!, channel.In(scope)))
                .Where(channel => channel.Share.Value > 0)
                .OrderByDescending(channel => channel.Share.Value)
                .ThenBy(channel => channel.Channel, StringComparer.Ordinal),
        ],
        [.. steps.Where(step => step.Seen is { N: > 0, Value: 0 })],
        truth.Variants.Newest.In(scope),
        truth.Variants.Earlier.In(scope),
        [
            .. truth.Variants.Measures
                .Select(variant => new NewVariant(variant.Path, variant.Journeys.In(scope), variant.IsSure))
                .Where(variant => variant.Journeys.N > 0),
        ]);
}
