using System.Text;
using System.Text.Unicode;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The books that an import uses, loaded as they are asked for; their new terms are stored on commit.</summary>
internal sealed class ImportedTerms(DuckDbConnection connection, string table, Func<int, TermBook> load)
{
    private readonly Dictionary<int, (TermBook Book, int Stored)> _books = [];

    /// <summary>The book of a dimension or an attribute.</summary>
    internal TermBook Book(int which)
    {
        if (_books.TryGetValue(which, out var known)) return known.Book;
        var book = load(which);
        _books.Add(which, (book, book.Count));
        return book;
    }

    /// <summary>Stores the new terms.</summary>
    /// <param name="used">The codes of a book that events use; of others only the code is stored. Null: everything is stored.</param>
    internal void Commit(Func<int, IReadOnlySet<int>>? used = null)
    {
        using var rows = new RowAppender(connection, table, temporary: false, [DuckDbType.Integer, DuckDbType.Integer, DuckDbType.Varchar]);
        foreach (var (which, (book, stored)) in _books)
        {
            var kept = stored == book.Count ? null : used?.Invoke(which);
            for (var code = stored + 1; code <= book.Count; code++)
                Add(rows, which, code, kept is null || kept.Contains(code) ? book.Utf8(code) : Encoding.UTF8.GetBytes($"erased-{code}"));
        }

        rows.Flush();
    }

    private static void Add(RowAppender rows, int which, int code, ReadOnlySpan<byte> utf8)
    {
        // DuckDB's text is UTF-8; anything else would come back as another term.
        if (!Utf8.IsValid(utf8)) throw new WorkspaceException(Problem.BadInput, "The file's text is not UTF-8. Save it as UTF-8, or name its encoding in the mapping.");
        rows.Chunk.Column<int>(0)[rows.Row] = which;
        rows.Chunk.Column<int>(1)[rows.Row] = code;
        rows.Chunk.SetUtf8(rows.Row, 2, utf8);
        rows.Next();
    }
}
