namespace Throughline.Office.Remarks;

/// <summary>A remark with what was answered and who is for it.</summary>
/// <param name="Id">Id of the remark that begins it.</param>
/// <param name="Opening">The remark that begins it.</param>
/// <param name="Answers">The earliest first.</param>
/// <param name="Voters">Who is for it, by name; only of an idea.</param>
public sealed record RemarkThread(string Id, Remark Opening, IReadOnlyList<Remark> Answers, IReadOnlyList<string> Voters)
{
    /// <summary>Everything that is said in it, in order.</summary>
    public IEnumerable<Remark> Remarks => [Opening, .. Answers];

    /// <summary>Whether somebody has voted for it.</summary>
    public bool HasVoteOf(string who) => Voters.Any(voter => string.Equals(voter.Trim(), who.Trim(), StringComparison.OrdinalIgnoreCase));
}
