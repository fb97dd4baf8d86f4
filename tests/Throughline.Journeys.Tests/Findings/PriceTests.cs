using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Findings;

namespace Throughline.Journeys.Tests.Findings;

/// <summary>Whoever works a price out from what is printed comes to the price.</summary>
public sealed partial class PriceTests
{
    // 92.4 × (7.4438 - 7.3160) = 11.8: with two digits it would read 92.4 × 0.12 = 11.
    [Theory]
    [InlineData(12, 92.4, 7.4438, 7.3160, "92.40 journeys a month too many × 0.128 EUR that one costs more (7.444 - 7.316)")]
    [InlineData(135, 88.7, 8.41, 6.89, "88.7 journeys a month too many × 1.52 EUR that one costs more (8.41 - 6.89)")]
    public void It_has_as_many_digits_as_it_takes(int perMonth, double aMonth, double dear, double usual, string formula) =>
        Price.Of((decimal)aMonth, (decimal)dear, (decimal)usual, "EUR").ShouldBe(new Price(perMonth, "EUR", formula));

    [Fact]
    public void It_adds_up_whatever_the_numbers() => Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>((journeys, usual, more) =>
    {
        var price = Price.Of(journeys.Get * 1.2345m, (usual.Get + (more.Get / 7m)) / 3m, usual.Get / 3m, "EUR");
        var printed = Number().Matches(price.Formula).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();

        printed[1].ShouldBe(printed[2] - printed[3]);
        Math.Round(printed[0] * printed[1], 0, MidpointRounding.AwayFromZero).ShouldBe(price.PerMonth);
    }).QuickCheckThrowOnFailure();

    [GeneratedRegex(@"\d+\.\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
