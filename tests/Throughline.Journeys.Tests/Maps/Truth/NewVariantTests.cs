using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps.Truth;

public sealed class NewVariantTests
{
    private const double Day = 24;

    [Fact]
    public void A_way_that_begins_in_the_newest_30_days_is_new()
    {
        var log = Logs.Of(
        [
            .. Truths.Journeys(5, 0, "a", "b"),
            .. Truths.Journeys(5, 89 * Day, "a", "b"),
            .. Truths.Journeys(2, 89 * Day, "a", "c"),
            .. Truths.Journeys(1, 59 * Day, "b"),
            .. Truths.Journeys(1, 90 * Day, "b"),
        ]);

        var drift = Truths.Of(Truths.Map(["a"]), log).Drift;

        var variant = drift.Variants.ShouldHaveSingleItem("b alone came a day before");
        variant.Path.ShouldBe(["a", "c"]);
        (variant.Journeys.Value, variant.Journeys.Metric).ShouldBe((2, "path-variant"));
        (drift.NewWays.Value, drift.NewWays.N).ShouldBe((0.25, 8));
    }

    [Fact]
    public void Nothing_is_new_in_data_that_is_younger_than_60_days()
    {
        var log = Logs.Of([.. Truths.Journeys(50, 0, "a", "b"), .. Truths.Journeys(50, 58 * Day, "a", "c")]);

        var drift = Truths.Of(Truths.Map(["a"]), log).Drift;

        (drift.Variants.Count, drift.NewWays.Value, drift.NewWays.N).ShouldBe((0, null, 0));
    }

    [Fact]
    public void What_was_before_the_journey_began_makes_no_way_an_old_one()
    {
        // Of 100 days from Monday, 5 January 2026, 8:00 on; the journey is launched on day 30, or on day 50, which leaves fewer than 60.
        var log = Logs.Of([.. Truths.Journeys(5, 0, "a", "c"), .. Truths.Journeys(5, 31 * Day, "a", "b"), .. Truths.Journeys(4, 99 * Day, "a", "b"), .. Truths.Journeys(1, 100 * Day, "a", "c")]);
        DateTimeOffset Launch(int day) => new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero).AddDays(day);

        Truths.Of(Truths.Map(["a"]), log).Drift.Variants.ShouldBeEmpty("without a launch, a and c came on the first day");
        var drift = Truths.Since(Launch(30), Truths.Map(["a"]), log).Drift;
        drift.Variants.ShouldHaveSingleItem().Path.ShouldBe(["a", "c"]);
        (drift.NewWays.Value, drift.NewWays.N).ShouldBe((0.2, 5));
        Truths.Since(Launch(50), Truths.Map(["a"]), log).Drift.NewWays.Value.ShouldBeNull();
    }

    [Fact]
    public void A_journey_that_is_open_does_not_go_a_new_way_yet()
    {
        Happening[] Ticket(double day, string ticket, bool isDone) =>
        [
            new(day * Day, "ticket.created") { Ticket = ticket },
            .. isDone ? [new((day * Day) + 1, "ticket.resolved") { Ticket = ticket }] : Array.Empty<Happening>(),
        ];
        var log = Logs.Of([.. Enumerable.Range(0, 80).Select(day => Ticket(day, $"T{day}", isDone: day < 79))]);

        Truths.Of(Truths.Map(["ticket.created"]), log).Drift.Variants.ShouldBeEmpty();
    }

    [Fact]
    public void A_planted_new_way_is_told_from_rare_ones_and_shuffled_time_has_none()
    {
        // 90 days; rare ways all the time, and from day 70 on one that is as frequent as they are together.
        var random = new Random(20261122);
        var planted = Enumerable.Range(0, 900).Select(_ => random.NextDouble() * 90).Select(day => Journey(day, day > 70 && random.Next(4) == 0 ? "new" : $"rare {random.Next(60)}")).ToArray();

        var sure = Truths.Of(Truths.Map(["a"]), Logs.Of(planted)).Drift.Variants.Where(variant => variant.IsSure).ToList();

        sure.ShouldHaveSingleItem().Path.ShouldBe(["a", "new"]);

        var alarms = Enumerable.Range(0, 200).Count(_ =>
        {
            var days = planted.Select(journey => journey[0].Hour / Day).ToArray();
            random.Shuffle(days);
            var shuffled = planted.Select((journey, index) => Journey(days[index], journey[1].Type)).ToArray();
            return Truths.Of(Truths.Map(["a"]), Logs.Of(shuffled)).Drift.Variants.Any(variant => variant.IsSure);
        });
        alarms.ShouldBeLessThanOrEqualTo(20, "at most 5 % of 200, and chance: 10 and three standard deviations");
    }

    private static Happening[] Journey(double day, string way) => [new(day * Day, "a"), new((day * Day) + 1, way)];
}
