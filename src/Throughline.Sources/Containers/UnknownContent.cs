using Throughline.Journeys;

namespace Throughline.Sources.Containers;

/// <summary>The answer to a file that no reader recognises.</summary>
public static class UnknownContent
{
    /// <summary>Says what the file looks like and which formats are read.</summary>
    public static WorkspaceException Refuse(SourceFile file, ReadOnlySpan<byte> head, SourceCatalogue catalogue)
    {
        var formats = string.Join(", ", catalogue.Readers.Select(r => r.Format));
        return new WorkspaceException(
            Problem.BadInput,
            $"{file.Name}: looks like {Signatures.Describe(head)}. Formats read: {formats}, each also in gzip or zip. Export it in one of these.");
    }
}
