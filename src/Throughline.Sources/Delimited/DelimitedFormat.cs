namespace Throughline.Sources.Delimited;

/// <summary>The name of the format of delimited text.</summary>
internal static class DelimitedFormat
{
    public const string Name = "csv";
}
