using Throughline.Office.Releases;

namespace Throughline.Office.Tests.Releases;

public sealed class MapTaskTests
{
    // R028: a change of sprint 14, which ends on 17 April.
    private static readonly Release Portal = new("New portal", new DateOnly(2026, 4, 8), new DateOnly(2026, 4, 17), [new TouchedMap("software-access", [])]);

    [Theory]
    [InlineData("2026-04-17", MapTaskState.Open, 0)]
    [InlineData("2026-04-18", MapTaskState.Overdue, 1)]
    [InlineData("2026-05-17", MapTaskState.Overdue, 30)]
    public void Without_a_version_it_is_open_until_the_sprint_ends_and_overdue_then(string today, MapTaskState state, int late)
    {
        var task = Task([new DateOnly(2026, 4, 7)], today);

        (task.State, task.DaysLate, task.DoneOn).ShouldBe((state, late, null), "the version of the day before the release does not know of it");
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(17, 0)]
    [InlineData(20, 3)]
    public void The_first_version_since_the_release_does_it_in_time_or_late(int day, int late)
    {
        var version = new DateOnly(2026, 4, day);

        var task = Task([new DateOnly(2026, 5, 1), version, new DateOnly(2026, 4, 1)], "2026-06-01");

        (task.State, task.DoneOn, task.DaysLate).ShouldBe((MapTaskState.Done, version, late));
    }

    private static MapTask Task(IReadOnlyCollection<DateOnly> versions, string today) => MapTask.Of(Portal, "software-access", versions, DateOnly.Parse(today));
}
