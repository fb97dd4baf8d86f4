using System.IO.Compression;
using Throughline.Journeys;

namespace Throughline.Sources.Containers;

/// <summary>The members of one zip, each to a file of its own under a name of ours.</summary>
internal sealed class ZipMembers(UnpackLimits limits, string name, Func<string> nextPath)
{
    private readonly byte[] _buffer = new byte[128 * 1024];

    public IReadOnlyList<SourceFile> Extract(string path, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var zip = ZipFile.OpenRead(path);
        if (zip.Entries.Count > limits.Members)
            throw Refuse($"holds {zip.Entries.Count:N0} files; at most {limits.Members:N0} are read. Import it in parts.");
        var members = zip.Entries.Where(IsData).ToList();
        RefuseOfficeDocument(zip);
        foreach (var member in zip.Entries) RefuseOutsidePath(member.FullName);
        var files = new List<SourceFile>();
        foreach (var member in members)
        {
            if (ExtractOne(member, budget, progress, cancellationToken) is { } file) files.Add(file);
        }

        return files.Count > 0 ? files : throw Refuse("holds no data file. Put the exports themselves into it.");
    }

    private SourceFile? ExtractOne(ZipArchiveEntry member, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var memberName = $"{name}/{member.FullName}";
        if (member.IsEncrypted) throw Refuse($"{member.FullName} is encrypted. Unpack it with its password and import the unpacked files.");
        var target = nextPath();
        Copy(member, target, memberName, budget, progress, cancellationToken);
        var head = FileHead.Read(target);
        if (head.Length == 0) throw new WorkspaceException(Problem.BadInput, $"{memberName}: the file is empty. Export it again, or leave it out of the archive.");
        if (Signatures.IsZip(head)) throw Refuse($"{member.FullName} is a zip inside a zip. Unpack it and import what is in it.");
        if (Signatures.IsGzip(head)) target = Gunzip(target, memberName, budget, progress, cancellationToken);
        return new SourceFile(target, memberName, new FileInfo(target).Length);
    }

    private string Gunzip(string path, string memberName, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var target = nextPath();
        using (var packed = File.OpenRead(path)) GzipFile.Unpack(packed, target, memberName, budget, progress, cancellationToken);
        File.Delete(path);
        return target;
    }

    private void Copy(ZipArchiveEntry member, string target, string memberName, UnpackBudget budget, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        uint crc = 0;
        var length = 0L;
        using var input = member.Open();
        using var output = File.Create(target);
        int read;
        while ((read = input.Read(_buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            budget.Spend(read);
            crc = Crc32.Append(crc, _buffer.AsSpan(0, read));
            length += read;
            output.Write(_buffer, 0, read);
            progress?.Report(budget.Unpacked);
        }

        if (length != member.Length) throw FileUnpacker.Damaged(memberName, $"ends after {length:N0} of {member.Length:N0} bytes");
        if (crc != member.Crc32) throw FileUnpacker.Damaged(memberName, "the zip check sum does not match");
    }

    private static bool IsData(ZipArchiveEntry member) =>
        !member.FullName.EndsWith('/') && !member.FullName.EndsWith('\\')
        && !member.FullName.Split('/', '\\').Any(part => part.StartsWith('.') && part is not ".." and not ".")
        && !member.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);

    private void RefuseOutsidePath(string memberPath)
    {
        var parts = memberPath.Split('/', '\\');
        var drive = memberPath.Length > 1 && memberPath[1] == ':';
        if (parts[0].Length == 0 || drive || parts.Contains("..") || memberPath.Contains('\0'))
            throw Refuse($"the path {memberPath.ReplaceLineEndings(" ")} in it leads out of the archive, as no honest archive's does; nothing was read. Unpack it with care and import the files.");
    }

    private void RefuseOfficeDocument(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not null || zip.GetEntry("mimetype") is not null)
            throw Refuse("looks like an Office document (.xlsx, .docx, .ods). Save the sheet as CSV and import that.");
    }

    private WorkspaceException Refuse(string what) => new(Problem.BadInput, $"{name}: {what}");
}
