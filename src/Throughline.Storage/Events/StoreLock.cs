using Throughline.Journeys;

namespace Throughline.Storage.Events;

/// <summary>
/// Keeps two writers, or a writer and a reader, apart, also within one process: DuckDB's own lock is the process's,
/// so two openings in one process would both succeed and ruin the file. The lock goes with the process, however it ends.
/// </summary>
internal static class StoreLock
{
    /// <summary>Locks the store at a path; null where a reader may not write the lock file, and so no writer of this user can be there.</summary>
    internal static FileStream? Take(string path, EventStoreAccess access)
    {
        var file = path + ".lock";
        try
        {
            return access == EventStoreAccess.ReadWrite
                ? new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : new FileStream(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        catch (UnauthorizedAccessException) when (access == EventStoreAccess.ReadOnly)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new WorkspaceException(Problem.NotAllowed, $"No permission for {file}. Give yourself the right to write the workspace's folder.", e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new WorkspaceException(Problem.NotFound, $"The folder of {path} is not there. Make it, or name another workspace.", e);
        }
        catch (IOException e) when (IsSharingViolation(e))
        {
            throw new WorkspaceException(Problem.Unavailable, $"{path} is in use: another process has it open. Close it there, or wait until it is done.", e);
        }
        catch (IOException e)
        {
            throw new WorkspaceException(Problem.NoSpace, $"{file} cannot be made: {e.Message}", e);
        }
    }

    // EWOULDBLOCK of Linux, of macOS, and Windows' sharing and lock violations.
    private static bool IsSharingViolation(IOException e) =>
        e.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
