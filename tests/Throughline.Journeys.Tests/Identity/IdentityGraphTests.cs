namespace Throughline.Journeys.Tests.Identity;

public sealed class IdentityGraphTests
{
    private static readonly string[] Apart = ["account:1", "account:2"];

    [Fact]
    public void AMergeJoinsAndTakingItBackRestores()
    {
        new Identities().Known(Apart).Merge(Apart[0], Apart[1]).Customers().ShouldBe(["account:1 account:2"]);
        new Identities().Known(Apart).Merge(Apart[0], Apart[1]).Withdraw(1).Customers().ShouldBe(Apart);
        new Identities().Known(Apart).Merge(Apart[0], Apart[1]).Withdraw(1).Withdraw(2).Customers().ShouldBe(["account:1 account:2"]);
    }

    [Fact]
    public void OfTwoDecisionsAboutTheSameTwoTheLatestHolds()
    {
        new Identities().Known(Apart).Merge(Apart[0], Apart[1]).KeepApart(Apart[1], Apart[0]).Customers().ShouldBe(Apart);
        new Identities().Row(Apart[0], Apart[1]).KeepApart(Apart[0], Apart[1]).Merge(Apart[1], Apart[0]).Customers().ShouldBe(["account:1 account:2"]);
    }

    [Fact]
    public void ADecisionAboutWhatNoSourceNamesHoldsNothing() =>
        new Identities().Known(Apart).Merge("account:1", "account:9").Customers().ShouldBe(Apart);

    [Fact]
    public void TheWeakestLinkOfThePathGivesWay()
    {
        // account:1 -(row 1.0)- phone:1-2 -(same-phone 0.95)- phone:12 -(row 1.0)- account:2
        var graph = new Identities().Row("account:1", "phone:1-2").Row("account:2", "phone:12").KeepApart("account:1", "account:2").Graph();

        Identities.Customers(graph).ShouldBe(["account:1 phone:1-2", "account:2 phone:12"]);
        graph.GaveWay.ShouldHaveSingleItem().Rule.ShouldBe("same-phone");
    }

    [Fact]
    public void OfEqualLinksTheOneWhoseTextComesLaterGivesWay()
    {
        var customers = new Identities().Row("account:2", "email:a@x.example").Row("account:1", "email:a@x.example").KeepApart("account:1", "account:2").Customers();

        customers.ShouldBe(["account:1 email:a@x.example", "account:2"]);
    }

    [Fact]
    public void EveryPathBetweenTwoThatAreKeptApartIsCut()
    {
        var customers = new Identities()
            .Row("account:1", "email:a@x.example").Row("account:2", "email:a@x.example")
            .Row("account:1", "phone:1").Row("account:2", "phone:1")
            .KeepApart("account:1", "account:2").Customers();

        customers.ShouldBe(["account:1 email:a@x.example phone:1", "account:2"]);
    }

    [Fact]
    public void AMergeDecidedBeforeGivesWayToAKeepingApartByOtherIdentifiers()
    {
        var before = new Identities().Row("account:1", "phone:1").Row("account:2", "phone:2").Customers();

        new Identities().Row("account:1", "phone:1").Row("account:2", "phone:2")
            .Merge("phone:1", "phone:2").KeepApart("account:1", "account:2").Customers().ShouldBe(before);
    }

    [Fact]
    public void OfTwoMergesOnThePathTheLaterGivesWay() =>
        new Identities().Known("account:1", "account:2", "account:3")
            .Merge("account:1", "account:2").Merge("account:2", "account:3").KeepApart("account:1", "account:3").Customers()
            .ShouldBe(["account:1 account:2", "account:3"]);

    [Fact]
    public void AMergeDecidedAfterwardsStandsAndASourcesLinkGivesWay() =>
        new Identities().Row("account:1", "phone:1").Row("account:2", "phone:2")
            .KeepApart("account:1", "account:2").Merge("phone:1", "phone:2").Customers()
            .ShouldBe(["account:1 phone:1 phone:2", "account:2"]);

    [Fact]
    public void WhatAPersonDecidedNoLongerWaits()
    {
        Identities.Waiting(new Identities().Row("account:1", "device:d").Merge("account:1", "device:d").Graph()).ShouldBeEmpty();
        Identities.Waiting(new Identities().Row("account:1", "device:d").KeepApart("account:1", "device:d").Graph()).ShouldBeEmpty();
        Identities.Waiting(new Identities().Row("account:1", "device:d").KeepApart("account:1", "device:d").Withdraw(1).Graph()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 12)]
    public void AnIdentifierStatedWithMoreThanTenOthersIsSharedAndJoinsNobody(int others, int customers)
    {
        var story = new Identities();
        for (var i = 0; i < others; i++) story.Row("email:info@x.example", $"account:{i}");
        var graph = story.Graph();

        Identities.Customers(graph).Count.ShouldBe(customers);
        graph.Shared.Select(shared => (graph.Book.Text(shared.Code), shared.LinkedWith)).ShouldBe(customers == 1 ? [] : [("email:info@x.example", others)]);
    }

    [Fact]
    public void APersonMayJoinEvenASharedIdentifier()
    {
        var story = new Identities();
        for (var i = 0; i < 11; i++) story.Row("email:info@x.example", $"account:{i}");

        story.Merge("email:info@x.example", "account:3").Customers().ShouldContain("account:3 email:info@x.example");
    }
}
