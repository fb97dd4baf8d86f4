using Throughline.Office.Records;
using Throughline.Office.Remarks;

namespace Throughline.Office.Tests.Remarks;

/// <summary>What was said, put together as threads.</summary>
public sealed class ConversationTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Recorded<Remark>[] Said =
    [
        Recorded("b", new Remark("m", "ask", RemarkKind.Comment, "yes, @lead", "agent-7", At.AddHours(2)) { Answers = "a" }),
        Recorded("a", new Remark("m", "ask", RemarkKind.Idea, "tell people", "lead", At)),
        Recorded("c", new Remark("m", null, RemarkKind.Comment, "fine, @lead and @agent-7", "owner", At.AddHours(1))),
        Recorded("d", new Remark("other", null, RemarkKind.Comment, "elsewhere", "owner", At.AddHours(3))),
    ];

    private static readonly Conversation All = new(Said, [Voted("a", "owner"), Voted("a", "agent-7")]);

    [Fact]
    public void AnAnswerStandsInItsThread()
    {
        All.About("m").Select(thread => thread.Id).ShouldBe(["a", "c"]);
        All.About("m")[0].Answers.ShouldHaveSingleItem().Author.ShouldBe("agent-7");
    }

    [Fact]
    public void VotesStandByTheirIdea()
    {
        All.Threads[0].Voters.ShouldBe(["agent-7", "owner"]);
        (All.Threads[0].HasVoteOf("Agent-7 "), All.Threads[0].HasVoteOf("lead")).ShouldBe((true, false));
    }

    [Fact]
    public void WhoIsNamedFindsItTheNewestFirst() => All.Naming("lead", []).Select(said => said.Remark.Author).ShouldBe(["agent-7", "owner"]);

    [Fact]
    public void OneVoteAPersonWhateverLettersTheNameIsWrittenIn() => IdeaVote.IdOf("a", "Lead ").ShouldBe(IdeaVote.IdOf("a", "lead"));

    [Fact]
    public void ARemarkIsKeptAsItIsWrittenHere() => RecordJson.Write(Said[0].Body!).ShouldBe(
        """{"journey":"m","step":"ask","kind":"comment","text":"yes, @lead","author":"agent-7","at":"2026-11-02T11:00:00+00:00","answers":"a"}""");

    private static Recorded<Remark> Recorded(string id, Remark remark) => new(Entry(RemarkRecords.Kind.Key(id)), remark);

    private static Recorded<IdeaVote> Voted(string idea, string by) => new(Entry(RemarkRecords.Vote.Key(IdeaVote.IdOf(idea, by))), new IdeaVote(idea, by));

    private static RecordEntry Entry(RecordKey key) => new(1, key, 1, false, "x", At, "");
}
