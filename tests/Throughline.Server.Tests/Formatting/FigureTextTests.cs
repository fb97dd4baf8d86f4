using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Formatting;

/// <summary>Figures read as a person would say them.</summary>
public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(42, "42 s")]
    [InlineData(59.6, "1 min")]
    [InlineData(1080, "18 min")]
    [InlineData(3599, "1 h")]
    [InlineData(5400, "1.5 h")]
    [InlineData(21_600, "6 h")]
    [InlineData(82_800, "23 h")]
    [InlineData(86_399, "1 d")]
    [InlineData(181_440, "2.1 d")]
    [InlineData(1_036_800, "12 d")]
    [InlineData(103_680_000, "1,200 d")]
    [InlineData(-5400, "-1.5 h")]
    public void DurationsHaveOneUnit(double seconds, string text) => DurationText.Of(seconds).ShouldBe(text);

    [Fact]
    public void NoDurationIsToldInAFullNextUnit() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<NonNegativeInt>().Select(n => n.Get / 7.0).ToArbitrary(),
        seconds => DurationText.Of(seconds) is not ("60 s" or "60 min" or "24 h")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.82, "82 %", "18 %")]
    [InlineData(0.825, "82.5 %", "17.5 %")]
    [InlineData(0.9905, "99.05 %", "0.95 %")]
    [InlineData(0.00001, "< 0.1 %", "> 99.9 %")]
    [InlineData(1, "100 %", "0 %")]
    public void A_share_and_the_rest_make_a_hundred_as_they_are_printed(double share, string shown, string other) => ShareText.Whole(share).ShouldBe((shown, other));

    [Fact]
    public void They_always_do() => Prop.ForAll<int, PositiveInt>((hits, n) =>
    {
        var (shown, other) = ShareText.Whole(Math.Abs(hits % (n.Get + 1L)) / (double)n.Get);
        if (!shown.Contains('<') && !other.Contains('<')) (decimal.Parse(shown[..^2]) + decimal.Parse(other[..^2])).ShouldBe(100);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.0001, "< 0.1 %")]
    [InlineData(0.004, "0.4 %")]
    [InlineData(0.31, "31 %")]
    [InlineData(0.996, "99.6 %")]
    [InlineData(0.9999, "> 99.9 %")]
    [InlineData(1, "100 %")]
    public void SharesSayNoneAndAllOnlyWhenTheyAre(double share, string text) => ShareText.Of(share).ShouldBe(text);

    [Fact]
    public void AFigureSaysItsIntervalAndN()
    {
        var repeat = SampleFigures.Share(.31, 312);
        FigureText.Value(repeat).ShouldBe("31 %");
        FigureText.Interval(repeat).ShouldBe("28 – 34 %");
        FigureText.Beside(repeat).ShouldBe("28 – 34 % · n 312");
        FigureText.Beside(SampleFigures.Seconds(181_440, 1284)).ShouldBe("1.9 – 2.3 d · n 1,284");
        FigureText.Value(SampleFigures.Score(3.6, 312)).ShouldBe("3.6");
        FigureText.Value(SampleFigures.Count(1284)).ShouldBe("1,284");
    }

    [Fact]
    public void TooFewIsSaidInWords()
    {
        FigureText.Number(SampleFigures.Share(.5, 9)).ShouldBe("n 9, too few");
        FigureText.Number(SampleFigures.Share(.5, 10)).ShouldBe("n 10");
        FigureText.TooFew(SampleFigures.Count(3)).ShouldBeFalse("three journeys are three journeys");
    }

    [Fact]
    public void NoValueIsADashWithItsReason()
    {
        var csat = SampleFigures.None("csat", "score", "answered surveys");
        FigureText.Value(csat).ShouldBe("—");
        FigureText.Beside(csat).ShouldBe("nothing to measure among answered surveys");
    }

    [Fact]
    public void WindowsSayTheYearOnce()
    {
        DateText.Window(SampleFigures.From, SampleFigures.To).ShouldBe("24 Aug – 21 Nov 2026");
        DateText.Window(SampleFigures.From.AddYears(-1), SampleFigures.To).ShouldBe("24 Aug 2025 – 21 Nov 2026");
        DateText.Window(SampleFigures.To, SampleFigures.To).ShouldBe("21 Nov 2026");
    }

    // Whoever knows one side and the difference knows the other, of four people.
    [Theory]
    [InlineData(4, 100, "too few", null)]
    [InlineData(100, 4, "too few", null)]
    [InlineData(5, 100, "+10 points", "+2 points to +18 points")]
    public void R042_no_difference_is_told_of_a_side_that_is_too_few_to_show(long n, long other, string difference, string? interval)
    {
        var sides = new Comparison(Share(0.5, n), Share(0.4, other), Share(0.1, n + other) with { Low = 0.02, High = 0.18 });

        (FigureText.Difference(sides), FigureText.DifferenceInterval(sides)).ShouldBe((difference, interval));
        ComparisonText.Verdict(sides).Contains("too few to compare", StringComparison.Ordinal).ShouldBe(interval is null);
    }

    private static Figure Share(double value, long n) => new("share", value, null, null, n, "share", "journey instances", default, default, default);
}
