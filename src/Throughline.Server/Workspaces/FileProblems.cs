using Throughline.Journeys;

namespace Throughline.Server.Workspaces;

/// <summary>Turns what the operating system says of a file into words for a person.</summary>
public static class FileProblems
{
    private const int NoSpaceLeft = 28;
    private const int FileTooLarge = 27;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = 112;

    /// <summary>Does something with a file or folder; whatever goes wrong names it.</summary>
    /// <exception cref="WorkspaceException">Permission, space or the file itself is missing.</exception>
    public static T Named<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (WorkspaceException e) when (!e.Message.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparison.Ordinal))
        {
            throw new WorkspaceException(e.Problem, $"{path}: {e.Message}", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new WorkspaceException(Problem.NotAllowed, $"No permission for {path}. Check who owns it, or use another folder.", e);
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) is NoSpaceLeft or FileTooLarge or QuotaExceeded or WindowsDiskFull)
        {
            throw new WorkspaceException(Problem.NoSpace, $"The disk is full while writing for {path}. Nothing was changed; make room and try again.", e);
        }
        catch (IOException e)
        {
            throw new WorkspaceException(Problem.BadInput, $"{path} cannot be read: {e.Message}", e);
        }
    }
}
