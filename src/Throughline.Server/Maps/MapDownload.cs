using System.Text;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Maps;

/// <summary>A map as a file that reads back the same.</summary>
public static class MapDownload
{
    /// <summary>All of it as YAML, below a line of its dates.</summary>
    /// <param name="drawn">The map.</param>
    /// <param name="age">Of when its data and its last review are.</param>
    public static byte[] Yaml(DrawnMap drawn, MapAge age) => Encoding.UTF8.GetBytes($"# {FreshnessText.Line(age)}\n{MapYaml.Write(drawn)}");

    /// <summary>For the browser to keep.</summary>
    /// <param name="map">The map.</param>
    /// <param name="isTable">A table of its steps as CSV; else all of it as YAML.</param>
    public static PageExport Of(LivingMap map, bool isTable)
    {
        var (drawn, age) = (map.Kept.Drawn, map.Age ?? new MapAge(null, null, null, null, null));
        var dates = ExportDates.Of(age);
        return new PageExport(
            dates.FileName($"{drawn.Map.Id}-map", isTable ? ".csv" : ".yaml"),
            isTable ? "text/csv" : "application/yaml",
            (stream, _) =>
            {
                if (isTable) MapCsv.Write(drawn, dates, stream);
                else stream.Write(Yaml(drawn, age));
            })
        {
            Dates = dates,
        };
    }
}
