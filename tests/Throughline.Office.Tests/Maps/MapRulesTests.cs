using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Office.Tests.Maps;

/// <summary>What may be published, and what needs a reason.</summary>
public sealed class MapRulesTests
{
    private static readonly Step Asks = new("ask", "Asks", Lane.Customer, StepKind.Happy, null);
    private static readonly Step Waits = new("wait", "Waits", Lane.Customer, StepKind.Happy, null);
    private static readonly JourneyMap Happy = new("desk", "Desk", null, [new Phase("Before", [Asks]), new Phase("Wait", [Waits]), new Phase("After", [])]);

    [Fact]
    public void A_map_with_only_the_happy_path_is_not_published_and_the_observed_broken_ones_are_listed()
    {
        MapRules.WhyNotPublished(Happy, ["Chases for status (412)", "Comes back (77)"])!.ShouldContain("Observed: Chases for status (412); Comes back (77).");
        MapRules.WhyNotPublished(Happy, [])!.ShouldContain("None was observed yet");
        MapRules.WhyNotPublished(Happy, ["1", "2", "3", "4", "5", "6", "7"])!.ShouldEndWith("5; and 2 more.");
    }

    [Fact]
    public void One_broken_step_or_path_is_enough()
    {
        MapRules.WhyNotPublished(Happy with { Phases = [new Phase("Wait", [Waits with { Kind = StepKind.Broken }])] }, []).ShouldBeNull();
        MapRules.WhyNotPublished(Happy with { Paths = [new MapPath("p", "P", PathKind.Broken, [new PathStep("ask")])] }, []).ShouldBeNull();
        MapRules.WhyNotPublished(Happy with { Paths = [new MapPath("p", "P", PathKind.Intended, [new PathStep("ask")])] }, []).ShouldNotBeNull();
    }

    [Fact]
    public void Taking_out_what_comes_before_or_after_asks_why()
    {
        MapRules.AsksWhy(Happy, Happy with { Phases = [.. Happy.Phases.Skip(1)] })!.ShouldStartWith("“Before” is");
        MapRules.AsksWhy(Happy, Happy with { Phases = [Happy.Phases[1]] })!.ShouldStartWith("“Before” and “After” are");
    }

    [Fact]
    public void Renaming_it_moving_it_or_taking_out_another_phase_does_not()
    {
        MapRules.AsksWhy(Happy, Happy with { Phases = [new Phase("The need", [Asks]), Happy.Phases[1], Happy.Phases[2]] }).ShouldBeNull();
        MapRules.AsksWhy(Happy, Happy with { Phases = [Happy.Phases[2], Happy.Phases[0]] }).ShouldBeNull();
        MapRules.AsksWhy(Happy with { Phases = [] }, Happy).ShouldBeNull();
    }
}
