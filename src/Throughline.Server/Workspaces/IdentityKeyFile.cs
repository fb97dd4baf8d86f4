using System.Security.Cryptography;
using Throughline.Journeys;
using Throughline.Journeys.Identity;

namespace Throughline.Server.Workspaces;

/// <summary>The secret of a workspace, in a file that only its owner may read. It is in no record and in no log; without it nothing links hashed identifiers to values.</summary>
internal static class IdentityKeyFile
{
    /// <summary>Reads the secret.</summary>
    /// <exception cref="WorkspaceException">It is damaged.</exception>
    public static byte[] Read(string path) => FileProblems.Named(path, () =>
    {
        var secret = File.ReadAllBytes(path);
        return secret.Length == IdentifierKey.SecretLength
            ? secret
            : throw new WorkspaceException(Problem.BadInput, $"{path} does not hold a key of {IdentifierKey.SecretLength} bytes. Restore it from a backup.");
    });

    /// <summary>Makes a secret where there is none, and answers it.</summary>
    public static byte[] ReadOrMake(string path)
    {
        if (File.Exists(path)) return Read(path);
        return FileProblems.Named(path, () =>
        {
            var secret = RandomNumberGenerator.GetBytes(IdentifierKey.SecretLength);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(path + ".new", options)) file.Write(secret);
            File.Move(path + ".new", path);
            return secret;
        });
    }
}
