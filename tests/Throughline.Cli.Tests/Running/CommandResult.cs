namespace Throughline.Cli.Tests.Running;

/// <summary>How a run of the command ended.</summary>
/// <param name="Arguments">What was asked.</param>
/// <param name="ExitCode">Its exit code; 137 after SIGKILL.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandResult(string Arguments, int ExitCode, string Out, string Error)
{
    /// <summary>The same, if it succeeded.</summary>
    public CommandResult Succeeded()
    {
        ExitCode.ShouldBe(0, ToString());
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => $"throughline {Arguments}\nexit code {ExitCode}\n--- out\n{Start(Out)}\n--- error\n{Start(Error)}";

    private static string Start(string text) => text.Length <= 2000 ? text : text[..2000] + "…";
}
