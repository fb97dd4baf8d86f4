using System.Text;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Identity.Rules;

namespace Throughline.Journeys.Tests.Identity;

public sealed class MatchRuleTests
{
    [Theory]
    [InlineData("email: Anna@Harbour.Example ", "email:anna@harbour.example")]
    [InlineData("phone:+49 (0)30 / 1234-5", "phone:+493012345")]
    [InlineData("phone:0049 30 12345", "phone:+493012345")]
    [InlineData("phone:030 12345", "phone:+493012345")]
    [InlineData("phone:12345", "phone:12345")]
    [InlineData("phone:reception", "phone:reception")]
    [InlineData("account: c-17a ", "account:C-17A")]
    [InlineData("member:x1", "member:X1")]
    [InlineData("device:aBc", "device:aBc")]
    [InlineData("email:#AB12", "email:#AB12")]
    [InlineData("phone:erased-7", "phone:erased-7")]
    [InlineData("no kind", "NO KIND")]
    [InlineData("email:ÄNNE@harbour.example", "email:Änne@harbour.example")]
    public void TheNormalFormIsOneForAllWritings(string written, string normal)
    {
        var form = new NormalForm("+49");
        var text = Encoding.UTF8.GetBytes(written);
        var target = new byte[form.RoomFor(text.Length)];

        Encoding.UTF8.GetString(target, 0, form.Write(text, target)).ShouldBe(normal);
    }

    [Fact]
    public void WritingsOfOneAddressNumberOrAccountJoin() =>
        new Identities { Rules = new IdentityRules { CountryPrefix = "49" } }
            .Known("email:ANNA@x.example", "email:anna@x.example", "phone:030 12", "phone:+49 30-12", "account:c1", "account:C1", "device:a", "device:A")
            .Customers()
            .ShouldBe(["account:C1 account:c1", "device:A", "device:a", "email:ANNA@x.example email:anna@x.example", "phone:+49 30-12 phone:030 12"]);

    [Fact]
    public void WithoutACountryANumberFromWithinItIsNotThatFromAbroad() =>
        new Identities().Known("phone:030 12", "phone:+49 30-12").Customers().Count.ShouldBe(2);

    [Fact]
    public void ADeviceInOneRowWithAnAccountWaitsForAPerson()
    {
        var graph = new Identities().Row("account:1", "device:tablet").Graph();

        Identities.Customers(graph).ShouldBe(["account:1", "device:tablet"]);
        Identities.Waiting(graph).ShouldBe(["account:1 device:tablet same-row-device"]);
    }

    [Fact]
    public void ADeviceThatWaitsForTwoAccountsIsAmbiguous()
    {
        var graph = new Identities().Row("account:1", "device:tablet").Row("account:2", "device:tablet").Graph();

        IdentityReview.Ambiguous(graph, IdentityReview.Waiting(graph)).Select(graph.Book.Text).ShouldBe(["device:tablet"]);
    }

    [Fact]
    public void TheSameNameAndPostcodeWaitForAPersonAndANameAloneSaysNothing()
    {
        var graph = new Identities()
            .Row("account:1", "name:A. Example").Row("account:1", "postcode:1011 ab")
            .Row("account:2", "name:a. example").Row("account:2", "postcode:1011 AB")
            .Row("account:3", "name:A. Example").Row("account:3", "postcode:9999 ZZ")
            .Graph();

        Identities.Waiting(graph).ShouldBe(["account:1 account:2 same-name-and-postcode"]);
    }

    [Fact]
    public void ANameAndPostcodeThatSixHaveSayNothing()
    {
        var six = new Identities();
        for (var i = 0; i < 6; i++) six.Row($"account:{i}", "name:a. example").Row($"account:{i}", "postcode:1");

        Identities.Waiting(six.Graph()).ShouldBeEmpty();
    }

    [Fact]
    public void TheThresholdAndTheConfidenceOfARuleAreSettings()
    {
        var trusting = new IdentityRules { Confidence = new Dictionary<string, double> { ["same-row-device"] = 0.95 } };
        var strict = new IdentityRules { Threshold = 1, ReviewFloor = 0.98 };

        new Identities { Rules = trusting }.Row("account:1", "device:tablet").Customers().ShouldBe(["account:1 device:tablet"]);
        var graph = new Identities { Rules = strict }.Known("email:A@x.example", "email:a@x.example", "phone:1-2", "phone:12").Graph();
        Identities.Waiting(graph).ShouldBe(["email:a@x.example email:A@x.example same-email"]);
        Identities.Customers(graph).Count.ShouldBe(4);
    }

    [Fact]
    public void EveryRuleSaysWhatItIs()
    {
        MatchRuleCatalogue.All.Select(rule => rule.Id).ShouldBeUnique();
        MatchRuleCatalogue.All.ShouldAllBe(rule => rule.Sentence.EndsWith('.') && rule.Confidence > 0 && rule.Confidence <= 1);
    }
}
