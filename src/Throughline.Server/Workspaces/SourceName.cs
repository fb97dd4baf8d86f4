using System.Text.RegularExpressions;

namespace Throughline.Server.Workspaces;

/// <summary>Names a source after the file that it was first seen in, without the part number or date at the end.</summary>
public static partial class SourceName
{
    /// <summary><c>exports/incidents-2026-01.csv.gz</c> → <c>incidents</c>; a name of nothing but digits stays as it is.</summary>
    public static string From(string fileName)
    {
        var stem = fileName[(fileName.LastIndexOf('/') + 1)..];
        var dot = stem.IndexOf('.', 1);
        if (dot > 0) stem = stem[..dot];
        var name = PartOrDate().Replace(stem, "");
        return name.Length == 0 ? stem : name;
    }

    [GeneratedRegex(@"([-_ ]*(part|chunk|split)?[-_ ]*\d[\d\-_ ]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartOrDate();
}
