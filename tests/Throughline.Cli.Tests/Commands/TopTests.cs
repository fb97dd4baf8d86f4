using System.Text.Json;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>What <c>--top</c> cuts off is summed.</summary>
public sealed class TopTests(ImportedLogs logs)
{
    [Fact]
    public async Task WhatIsCutOffIsSummedAsOther()
    {
        var workspace = (await logs.GetAsync(UciIncidents.Path)).Workspace;

        var end = (await workspace.RunAsync(["paths", "--unit", "ticket", "--activity", "source", "--top", "3", "--json"])).Succeeded();

        using var paths = JsonDocument.Parse(end.Out);
        var variants = paths.RootElement.GetProperty("variants");
        variants.GetProperty("total").GetInt64().ShouldBe(UciIncidents.Paths.DistinctVariants);
        var top = variants.GetProperty("top").EnumerateArray().Select(variant => variant.GetProperty("count").GetInt64()).ToList();
        top.ShouldBe(UciIncidents.Paths.CommonVariants.Take(3).Select(variant => variant.Count));
        (top.Sum() + variants.GetProperty("other").GetProperty("count").GetInt64()).ShouldBe(UciIncidents.Paths.Cases);
    }
}
