using Throughline.Journeys;

namespace Throughline.Sources.Containers;

/// <summary>
/// Turns a file that a person named into plain files for the readers: as it is, or unpacked from gzip or zip (and gzip inside zip)
/// into a temporary folder that goes away on dispose. The content decides, not the name.
/// </summary>
public sealed class FileUnpacker(UnpackLimits limits) : IDisposable
{
    private string? _folder;
    private int _made;

    /// <summary>Unpacks one file.</summary>
    /// <param name="path">The file as the person named it.</param>
    /// <param name="progress">Bytes unpacked so far.</param>
    /// <param name="cancellationToken">Stops the unpacking; what was made goes away on dispose.</param>
    /// <exception cref="WorkspaceException">The file is not there, not readable, empty, damaged or dangerous.</exception>
    public IReadOnlyList<SourceFile> Unpack(string path, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        try
        {
            return UnpackKnown(path, name, progress, cancellationToken);
        }
        catch (FileNotFoundException e) { throw new WorkspaceException(Problem.NotFound, $"{path}: no such file. Check the name and the folder.", e); }
        catch (DirectoryNotFoundException e) { throw new WorkspaceException(Problem.NotFound, $"{path}: no such folder. Check the path.", e); }
        catch (UnauthorizedAccessException e) { throw new WorkspaceException(Problem.NotAllowed, $"{path}: no permission to read it. Change its permissions, or run as a user who may read it.", e); }
        catch (InvalidDataException e) { throw Damaged(name, e.Message, e); }
        catch (IOException e) when (IsDiskFull(e)) { throw new WorkspaceException(Problem.NoSpace, $"{name}: no room left to unpack it under {limits.TempRoot}. Free some space, or unpack it elsewhere and import the unpacked files.", e); }
        catch (IOException e) { throw Damaged(name, e.Message, e); }
    }

    /// <summary>Deletes what was unpacked.</summary>
    public void Dispose()
    {
        if (_folder is not null && Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        _folder = null;
    }

    internal static WorkspaceException Damaged(string name, string what, Exception? inner = null) => new(
        Problem.BadInput,
        $"{name}: {what.TrimEnd('.')}. The file is damaged or was cut off; export or download it again.",
        inner);

    private static bool IsDiskFull(IOException e) => (e.HResult & 0xffff) is 28 or 112 or 39;

    private IReadOnlyList<SourceFile> UnpackKnown(string path, string name, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            throw new WorkspaceException(Problem.BadInput, $"{path}: is a folder. Name the files in it.");
        var size = new FileInfo(path).Length;
        var head = FileHead.Read(path);
        if (head.Length == 0)
            throw new WorkspaceException(Problem.BadInput, $"{name}: the file is empty. Export it again.");
        var budget = new UnpackBudget(limits, name, size);
        if (Signatures.IsGzip(head)) return [UnpackGzip(path, name, budget, progress, cancellationToken)];
        if (!Signatures.IsZip(head)) return [new SourceFile(path, name, size)];
        return new ZipMembers(limits, name, NextPath).Extract(path, budget, progress, cancellationToken);
    }

    private SourceFile UnpackGzip(string path, string name, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var packed = File.OpenRead(path);
        var target = NextPath();
        GzipFile.Unpack(packed, target, name, budget, progress, cancellationToken);
        var size = new FileInfo(target).Length;
        if (size == 0) throw new WorkspaceException(Problem.BadInput, $"{name}: the packed file is empty. Export it again.");
        return new SourceFile(target, name, size);
    }

    private string NextPath()
    {
        _folder ??= Directory.CreateDirectory(Path.Combine(limits.TempRoot, $"throughline-{Guid.NewGuid():N}")).FullName;
        return Path.Combine(_folder, $"{++_made:0000}");
    }
}
