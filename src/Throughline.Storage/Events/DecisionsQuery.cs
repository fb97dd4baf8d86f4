using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>All decisions about identifiers, by id.</summary>
internal static class DecisionsQuery
{
    private const string Sql = "SELECT decision, kind, one, other, withdrawn, who, epoch_us(decided_at), why FROM identity_decision ORDER BY decision";

    internal static List<IdentityDecision> Run(DuckDbConnection connection)
    {
        var decisions = new List<IdentityDecision>();
        using var result = connection.Query(Sql);
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
