using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Types and activities are kept in two bytes an event; a column with more distinct values is no such column.</summary>
public static class TypeCodes
{
    /// <summary>A type's code in two bytes; the log's book was checked before.</summary>
    internal static ushort Checked(int code) => checked((ushort)code);

    /// <summary>Refuses a book with more terms than two bytes can tell apart, leaving room for the types that the kernel adds.</summary>
    /// <exception cref="WorkspaceException">There are too many.</exception>
    public static void Require(TermBook book, Dimension dimension)
    {
        const int Most = ushort.MaxValue - 16;
        if (book.Count <= Most) return;
        throw new WorkspaceException(
            Problem.BadMapping,
            $"{book.Count:N0} different values of {dimension.ToString().ToLowerInvariant()}, e.g. \"{book.Text(1)}\" and \"{book.Text(book.Count)}\"; "
            + $"at most {Most:N0} can be told apart. The column mapped as {dimension.ToString().ToLowerInvariant()} looks like free text: "
            + "map it as text, choose the column that names the step, and import again.");
    }
}
