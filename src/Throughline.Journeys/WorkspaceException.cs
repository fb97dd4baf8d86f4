namespace Throughline.Journeys;

/// <summary>
/// Something that a person can put right: a file that cannot be read, a setting that does not fit, a store in use.
/// The message says what, where and what to do; it is shown as it is, without a stack trace.
/// </summary>
public class WorkspaceException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problem">What kind of problem; decides the exit code.</param>
    /// <param name="message">What went wrong, where, and what to do.</param>
    /// <param name="inner">The cause, if another exception was.</param>
    public WorkspaceException(Problem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>What kind of problem it is.</summary>
    public Problem Problem { get; }
}
