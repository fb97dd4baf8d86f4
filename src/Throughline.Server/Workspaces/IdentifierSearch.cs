using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Finds the identifier that a person means: as it is stored, in another writing, or without its kind.</summary>
internal sealed class IdentifierSearch(IdentityGraph graph, Workspace workspace)
{
    private readonly TermBook _book = graph.Book;
    private readonly IdentifierPrivacy? _privacy = workspace.Privacy();
    private readonly NormalForm _form = new(workspace.Settings().Identity.CountryPrefix);

    /// <summary>The code of an identifier.</summary>
    /// <exception cref="WorkspaceException">It is not known, or several kinds have it.</exception>
    public int Code(string written)
    {
        if (_book.Find(written) is not 0 and var exact) return exact;
        var same = Enumerable.Range(1, _book.Count).Where(code => Fits(code, written)).Take(10).ToList();
        return same switch
        {
            [var one, ..] when same.TrueForAll(code => graph.Customer[code] == graph.Customer[one]) => same.Find(code => IsValue(code, written)) is not 0 and var exactly ? exactly : one,
            [] => throw new WorkspaceException(Problem.NotFound, $"No source names the identifier '{written}'. Write it as kind:value, e.g. email:name@organisation.example; kinds here: {Kinds()}."),
            _ => throw new WorkspaceException(Problem.Usage, $"'{written}' can be {string.Join(" or ", same.Select(_book.Text))}. Name one of them."),
        };
    }

    private bool IsValue(int code, string written) => _book.Text(code) is var text && text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..] == written;

    private bool Fits(int code, string written)
    {
        var stored = _book.Utf8(code);
        var kind = stored[..Identifier.KindLength(stored)];
        var full = Encoding.UTF8.GetBytes(written);
        if (!full.AsSpan().StartsWith(kind)) full = [.. kind, .. full];
        if (_privacy is { Hash: true }) return Encoding.UTF8.GetBytes(_privacy.Key.Hash(full)).AsSpan().SequenceEqual(stored);
        return Normal(full).AsSpan().SequenceEqual(Normal(stored));
    }

    private byte[] Normal(ReadOnlySpan<byte> identifier)
    {
        var target = new byte[_form.RoomFor(identifier.Length)];
        return target[.._form.Write(identifier, target)];
    }

    private string Kinds()
    {
        var kinds = Enumerable.Range(1, _book.Count).Select(code => _book.Text(code)).Select(text => text[..Math.Max(0, text.IndexOf(':', StringComparison.Ordinal))]).Distinct().Order(StringComparer.Ordinal).ToList();
        return kinds.Count == 0 ? "none" : string.Join(", ", kinds);
    }
}
