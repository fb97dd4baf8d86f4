using System.Reflection;
using Microsoft.AspNetCore.Components;
using Throughline.Journeys.Metrics;
using Throughline.Server.Drawing;
using Throughline.Server.Pages;

namespace Throughline.Server.Tests.Figures;

/// <summary>
/// No page prints a number that is not a figure, a quantity of one case or the length of a list. Read from the compiled components, so that it holds for
/// whatever the Razor compiler makes of them.
/// </summary>
public sealed class NoBareNumbersTests
{
    private static readonly Type[] Program = typeof(PortfolioPage).Assembly.GetTypes();

    private static readonly Type[] Components = [.. Program.Where(type => typeof(ComponentBase).IsAssignableFrom(type))];

    [Fact]
    public void No_component_writes_a_number_as_it_is()
    {
        Components.Length.ShouldBeGreaterThan(25);
        Components.SelectMany(BareNumbers.RenderedBy).ShouldBeEmpty("give the page a Figure, a Quantity or a ListLength, or an ElementId for an id");
    }

    [Fact]
    public void No_page_or_drawing_gives_a_formatter_a_number() =>
        Program.Where(type => !type.IsNested && (type.Namespace == typeof(PortfolioPage).Namespace || type.Namespace == typeof(MapSvg).Namespace))
            .SelectMany(BareNumbers.FormattedBy)
            .ShouldBeEmpty("text is made of figures and quantities; FigureText takes them");

    [Fact]
    public void What_a_page_is_given_holds_figures_and_no_numbers()
    {
        Type[] views = [.. Program.Where(type => type.Namespace == typeof(PortfolioView).Namespace && (type.Name.EndsWith("View", StringComparison.Ordinal) || type.Name.EndsWith("Line", StringComparison.Ordinal)))];
        views.Length.ShouldBeGreaterThan(6);
        views.SelectMany(view => view.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => BareNumbers.IsNumber(property.PropertyType)).Select(property => $"{view.Name}.{property.Name}"))
            .ShouldBeEmpty($"make it a {nameof(Figure)}");
    }

    [Theory]
    [MemberData(nameof(WrongComponents.All), MemberType = typeof(WrongComponents))]
    public void A_component_that_does_is_found(Type wrong, string what) =>
        BareNumbers.RenderedBy(wrong).Concat(BareNumbers.FormattedBy(wrong)).ShouldContain(found => found.Contains(what));

    [Fact]
    public void One_that_does_not_is_left_alone()
    {
        BareNumbers.RenderedBy(typeof(WrongComponents.Right)).ShouldBeEmpty();
        BareNumbers.FormattedBy(typeof(WrongComponents.Right)).ShouldBeEmpty();
    }
}
