using Throughline.Journeys.Identity;

namespace Throughline.Storage.Tests;

public sealed class DecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void DecisionsAreAppendedAndStay()
    {
        using var test = new TestStore();
        var merge = new IdentityDecision(0, IdentityDecisionKind.Merge, "email:a@x.example", "phone:1", 0, "reviewer", Noon, "said so on the phone");
        test.Store.Decide(merge);
        test.Store.Decide(new IdentityDecision(0, IdentityDecisionKind.Withdraw, "", "", 1, "other reviewer", Noon.AddHours(1), "a mistake"));

        test.Reopen();

        test.Store.Decisions().ShouldBe(
        [
            merge with { Id = 1 },
            new IdentityDecision(2, IdentityDecisionKind.Withdraw, "", "", 1, "other reviewer", Noon.AddHours(1), "a mistake"),
        ]);
        test.Load().Decisions.ShouldBe(test.Store.Decisions());
    }
}
