using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The decisions about identifiers that a state knows, by id.</summary>
internal static class DecisionsQuery
{
    internal static List<IdentityDecision> Run(DuckDbConnection connection, EventState state)
    {
        var decisions = new List<IdentityDecision>();
        using var result = connection.Query($"SELECT decision, kind, one, other, withdrawn, who, epoch_us(decided_at), why FROM identity_decision WHERE {state.Decisions} ORDER BY decision");
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) decisions.Add(Row(result, row));
        }

        return decisions;
    }

    private static IdentityDecision Row(DuckDbResult result, int row) => new(
        result.Column<long>(0)[row],
        (IdentityDecisionKind)result.Column<int>(1)[row],
        result.Text(row, 2),
        result.Text(row, 3),
        result.Column<long>(4)[row],
        result.Text(row, 5),
        DateTimeOffset.UnixEpoch.AddMicroseconds(result.Column<long>(6)[row]),
        result.Text(row, 7));
}
