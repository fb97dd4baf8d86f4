using System.Security.Cryptography;

namespace Throughline.Server.Workspaces;

/// <summary>
/// The secret that pseudonyms are made with, <c>pseudonym.key</c> in the workspace's folder; made when it is first needed. With it the same customer has the
/// same pseudonym in every export of the workspace; without it nobody can try out which identifier a pseudonym stands for.
/// </summary>
internal static class PseudonymKey
{
    /// <summary>The file's name.</summary>
    public const string FileName = "pseudonym.key";

    private const int Length = 32;

    /// <summary>Reads the key, or makes it.</summary>
    /// <exception cref="Journeys.WorkspaceException">The file cannot be read or made.</exception>
    public static byte[] ReadOrMake(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return FileProblems.Named(path, () =>
        {
            if (!File.Exists(path)) Make(path);
            return File.ReadAllBytes(path);
        });
    }

    // Two that make it at once: the first one stays.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
