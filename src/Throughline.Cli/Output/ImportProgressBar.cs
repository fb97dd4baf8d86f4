using System.Globalization;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Output;

/// <summary>A line on the terminal's error stream that says how far an import is; silent where there is no terminal.</summary>
internal sealed class ImportProgressBar : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 28;
    private readonly bool _shown = !Console.IsErrorRedirected;
    private string _last = "";

    public void Report(ImportProgress value)
    {
        if (!_shown) return;
        var share = value.Size == 0 ? 1 : Math.Clamp((double)value.Bytes / value.Size, 0, 1);
        var filled = (int)(share * Width);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"[{new string('#', filled)}{new string('.', Width - filled)}] {share * 100,3:0} %  {value.FileNumber}/{value.FileCount}  {value.Stage} {value.File}");
        if (line == _last) return;
        Console.Error.Write("\r" + line.PadRight(_last.Length));
        _last = line;
    }

    public void Dispose()
    {
        if (_last.Length > 0) Console.Error.Write("\r" + new string(' ', _last.Length) + "\r");
    }
}
