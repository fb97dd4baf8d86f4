using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Appends a decision about identifiers under the next id; one statement, so all of it or nothing.</summary>
internal static class DecisionAppend
{
    private const string Sql = "INSERT INTO identity_decision VALUES ($1, $2, $3, $4, $5, $6, make_timestamp($7), $8)";

    internal static IdentityDecision Run(DuckDbConnection connection, IdentityDecision decision)
    {
        var numbered = decision with { Id = connection.Number("SELECT max(decision) FROM identity_decision") + 1 };
        using var statement = connection.Prepare(Sql);
        statement.Bind(1, numbered.Id).Bind(2, (int)numbered.Kind).Bind(3, numbered.One).Bind(4, numbered.Other).Bind(5, numbered.Withdrawn)
            .Bind(6, numbered.Who).Bind(7, (numbered.At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond).Bind(8, numbered.Why).Execute();
        return numbered;
    }
}
