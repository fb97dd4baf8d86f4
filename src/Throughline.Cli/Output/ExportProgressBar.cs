namespace Throughline.Cli.Output;

/// <summary>A line on the terminal's error stream that says how far an export is; silent where there is no terminal.</summary>
internal sealed class ExportProgressBar(string file) : IProgress<double>, IDisposable
{
    private readonly bool _shown = !Console.IsErrorRedirected;
    private string _last = "";

    public void Report(double value)
    {
        if (!_shown) return;
        var line = $"{value * 100,3:0} %  {file}";
        if (line == _last) return;
        Console.Error.Write("\r" + line);
        _last = line;
    }

    public void Dispose()
    {
        if (_last.Length > 0) Console.Error.Write("\r" + new string(' ', _last.Length) + "\r");
    }
}
