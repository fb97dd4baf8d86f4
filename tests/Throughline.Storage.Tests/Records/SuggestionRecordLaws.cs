using Throughline.Journeys.Clocks;
using Throughline.Office.Records;
using Throughline.Office.Suggestions;

namespace Throughline.Storage.Tests.Records;

/// <summary>What people suggest, and what is replied.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class SuggestionRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly ReplyPromise Promise = new(ClockPolicy.Default);

    private SuggestionRecords Suggestions => new(Store, Clock);

    [Fact]
    public async Task TheNewestStandsFirst()
    {
        await Suggestions.SuggestAsync("vpn", "first", "new starter", "map-owner", Promise, Stop);
        Clock.Now += TimeSpan.FromHours(1);
        await Suggestions.SuggestAsync(null, " second ", null, null, Promise, Stop);

        (await Suggestions.AllAsync(Stop)).Select(suggestion => (suggestion.Body!.Text, suggestion.Entry.Who)).ShouldBe([("second", "somebody"), ("first", "new starter")]);
    }

    [Fact]
    public async Task ALaterReplyTakesThePlaceOfTheFirstAndIsAsOldAsIt()
    {
        var id = await Suggestions.SuggestAsync("vpn", "fewer questions", null, null, Promise, Stop);
        Clock.Now += TimeSpan.FromHours(1);
        var first = Clock.Now;
        await Suggestions.ReplyAsync(id, 1, SuggestionOutcome.Planned, "in March", "map-owner", Stop);
        Clock.Now += TimeSpan.FromDays(30);
        await Suggestions.ReplyAsync(id, 2, SuggestionOutcome.Done, "two are gone", "map-owner", Stop);

        (await Suggestions.ReadAsync(id, Stop))!.Body!.Reply.ShouldBe(new SuggestionReply(SuggestionOutcome.Done, "two are gone", "map-owner", first));
    }

    [Fact]
    public async Task OfTwoWhoReplyAtOnceOneIsTold()
    {
        var id = await Suggestions.SuggestAsync("vpn", "fewer questions", null, null, Promise, Stop);
        await Suggestions.ReplyAsync(id, 1, SuggestionOutcome.Planned, "in March", "map-owner", Stop);
        await Should.ThrowAsync<RecordConflictException>(() => Suggestions.ReplyAsync(id, 1, SuggestionOutcome.Declined, "no", "service owner", Stop));
    }
}
