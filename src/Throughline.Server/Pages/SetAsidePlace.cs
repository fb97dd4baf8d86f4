using System.Globalization;
using Throughline.Storage.Events;

namespace Throughline.Server.Pages;

/// <summary>Where a row stands that was set aside.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">Which row; empty where it concerns no single one.</param>
/// <param name="Line">Which physical line; empty where the format has none.</param>
/// <param name="Column">The column or field.</param>
/// <param name="Value">What stands there.</param>
public sealed record SetAsidePlace(string File, string Row, string Line, string Column, string Value)
{
    /// <summary>The place of a stored row.</summary>
    public static SetAsidePlace Of(StoredSetAside row) => new(row.File, Number(row.Row), Number(row.Line), row.Column, row.Value);

    private static string Number(long number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
}
