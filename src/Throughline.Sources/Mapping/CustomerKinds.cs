using System.Text;

namespace Throughline.Sources.Mapping;

/// <summary>Kinds of customer identifiers that exports of Throughline itself have.</summary>
internal static class CustomerKinds
{
    /// <summary>Identifiers that have their kind in front already, e.g. <c>email:a@b.example</c>.</summary>
    public const string AsWritten = "as-written";

    /// <summary>What stands for a customer whose identifiers were left out.</summary>
    public const string Pseudonym = "pseudonym";

    /// <summary>What goes before an identifier of a kind.</summary>
    public static byte[] Prefix(string kind) => kind == AsWritten ? [] : Encoding.UTF8.GetBytes(kind + ":");
}
