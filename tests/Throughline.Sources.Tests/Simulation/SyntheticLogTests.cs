using System.Text;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>The log for benchmarks.</summary>
public sealed class SyntheticLogTests
{
    [Fact]
    public void Has_the_rows_asked_for_in_order_of_time_with_eight_columns()
    {
        var rows = Rows(20_000, 1);

        rows[0].ShouldBe("case,activity,time,resource,team,channel,priority,topic");
        rows.Length.ShouldBe(20_001);
        rows.ShouldAllBe(r => r.Count(c => c == ',') == 7);
        rows.Skip(1).Select(r => r.Split(',')[2]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Closed_cases_have_ten_and_a_half_events_and_go_from_creation_to_closure()
    {
        var cases = Rows(200_000, 1).Skip(1).Select(r => r.Split(',')).GroupBy(r => r[0], r => r[1]).Select(c => c.ToList()).ToList();

        // Cases of the first day are finished within the log, so nothing is left out by its end.
        var first = cases.Take(4000).ToList();
        first.Average(c => c.Count).ShouldBeInRange(10.3, 10.7);
        first.Count(c => c[0] == "ticket.created" && c[^1] == "ticket.closed").ShouldBe(4000);
    }

    [Fact]
    public void Same_seed_same_rows_another_seed_others()
    {
        Rows(1000, 3).ShouldBe(Rows(1000, 3));
        Rows(1000, 3).ShouldNotBe(Rows(1000, 4));
    }

    private static string[] Rows(long events, ulong seed)
    {
        using var stream = new MemoryStream();
        SyntheticLog.WriteCsv(stream, events, seed);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');
    }
}
