namespace Throughline.Sources.Tests.Malformed;

/// <summary>What holds for a reader of delimited text on damaged files, whoever implements it.</summary>
internal static class CsvLaws
{
    /// <summary>Reads every file of <see cref="MalformedCsv"/>: none is refused, every row is used or set aside, and no good row is lost.</summary>
    /// <returns>How many files were read.</returns>
    public static int Hold(ISourceReader reader)
    {
        var files = MalformedCsv.All().ToList();
        foreach (var (file, good) in files)
        {
            var (imports, refusal) = ReadingLaws.Hold(new SourceCatalogue([reader]), file);
            refusal.ShouldBeNull($"{file.Name}: {refusal?.Message}");
            good.Except(imports[0].Events.Select(e => e.Ticket)).ShouldBeEmpty($"{file.Name}: lost rows");
        }

        return files.Count;
    }
}
