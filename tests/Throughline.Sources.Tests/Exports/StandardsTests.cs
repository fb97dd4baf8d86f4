using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Throughline.Journeys.Paths;
using Throughline.Sources.Exports;

namespace Throughline.Sources.Tests.Exports;

/// <summary>XES and OCEL exports keep the rules of their standards, written down here from IEEE 1849 and the OCEL 2.0 specification.</summary>
public sealed class StandardsTests
{
    private static readonly string[] Texts = ["=a", "two\nlines", "control \u0001", "<b>&", "😀", "plain"];
    private static readonly string[] Values = ["string", "date", "int", "float", "boolean"];

    [Theory]
    [InlineData(CaseUnit.Instance, 6)]
    [InlineData(CaseUnit.Ticket, 6)]
    [InlineData(CaseUnit.Instance, 1)]
    [InlineData(CaseUnit.Instance, 0)]
    public void XesKeepsTheRules(CaseUnit unit, int events)
    {
        var log = XDocument.Load(Written("xes", ExportedStory.Of(Texts[..events], unit))).Root!;

        log.DescendantsAndSelf().ShouldAllBe(element => element.Name.NamespaceName == "http://www.xes-standard.org/");
        log.Name.LocalName.ShouldBe("log");
        decimal.Parse(log.Attribute("xes.version")!.Value, CultureInfo.InvariantCulture).ShouldBe(1849.2023m);
        log.Attribute("xes.features").ShouldNotBeNull();
        InOrder(log, "extension", "global", "classifier", "trace", "event");
        var prefixes = log.Elements().Where(e => e.Name.LocalName == "extension").Select(e => e.Attribute("prefix")!.Value).ToList();
        log.Elements().Where(e => e.Name.LocalName == "global").Select(e => e.Attribute("scope")!.Value).ShouldBe(["trace", "event"]);
        foreach (var trace in log.Elements().Where(e => e.Name.LocalName == "trace")) InOrder(trace, "string", "event");
        foreach (var value in log.Descendants().Where(e => Values.Contains(e.Name.LocalName))) CheckValue(value, prefixes);
        log.Descendants().Count(e => e.Name.LocalName == "event").ShouldBe(events);
        foreach (var holder in log.Descendants().Where(e => e.Name.LocalName is "event" or "trace"))
        {
            var keys = holder.Elements().Where(e => Values.Contains(e.Name.LocalName)).Select(e => e.Attribute("key")!.Value).ToList();
            keys.ShouldBeUnique();
            keys.ShouldContain("concept:name");
            if (holder.Name.LocalName == "event") keys.ShouldContain("time:timestamp");
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(1)]
    [InlineData(0)]
    public void OcelKeepsTheRules(int events)
    {
        using var document = JsonDocument.Parse(Written("ocel", ExportedStory.Of(Texts[..events])));
        var root = document.RootElement;

        root.EnumerateObject().Select(part => part.Name).ShouldBe(["objectTypes", "eventTypes", "objects", "events"]);
        var objectTypes = TypesOf(root.GetProperty("objectTypes"));
        var eventTypes = TypesOf(root.GetProperty("eventTypes"));
        var ids = root.GetProperty("objects").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).ToHashSet();
        ids.Count.ShouldBe(root.GetProperty("objects").GetArrayLength(), "ids of objects are unique over all types");
        foreach (var one in root.GetProperty("objects").EnumerateArray()) objectTypes.Keys.ShouldContain(one.GetProperty("type").GetString()!);
        root.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldBeUnique();
        root.GetProperty("events").GetArrayLength().ShouldBe(events);
        foreach (var one in root.GetProperty("events").EnumerateArray()) CheckEvent(one, eventTypes, ids);
    }

    private static Stream Written(string format, ExportedLog log)
    {
        var stream = new MemoryStream();
        ExportCatalogue.Get(format).Write(log, stream, progress: null, TestContext.Current.CancellationToken);
        stream.Position = 0;
        return stream;
    }

    private static void InOrder(XElement parent, params string[] names)
    {
        var places = parent.Elements().Select(element => Array.IndexOf(names, element.Name.LocalName)).ToList();
        places.ShouldNotContain(-1);
        places.ShouldBe(places.Order());
    }

    private static void CheckValue(XElement value, List<string> prefixes)
    {
        var (key, text) = (value.Attribute("key")!.Value, value.Attribute("value")!.Value);
        XmlConvert.VerifyName(key).ShouldBe(key);
        if (key.Contains(':', StringComparison.Ordinal)) prefixes.ShouldContain(key[..key.IndexOf(':', StringComparison.Ordinal)]);
        switch (value.Name.LocalName)
        {
            case "date": XmlConvert.ToDateTimeOffset(text).Offset.ShouldBe(TimeSpan.Zero); break;
            case "int": XmlConvert.ToInt64(text); break;
            case "float": XmlConvert.ToDouble(text); break;
            case "boolean": XmlConvert.ToBoolean(text); break;
        }
    }

    private static Dictionary<string, Dictionary<string, string>> TypesOf(JsonElement types) => types.EnumerateArray().ToDictionary(
        type => type.GetProperty("name").GetString()!,
        type => type.GetProperty("attributes").EnumerateArray().ToDictionary(a => a.GetProperty("name").GetString()!, a => a.GetProperty("type").GetString()!));

    private static void CheckEvent(JsonElement one, Dictionary<string, Dictionary<string, string>> types, HashSet<string> ids)
    {
        var declared = types[one.GetProperty("type").GetString()!];
        one.GetProperty("time").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
        foreach (var attribute in one.GetProperty("attributes").EnumerateArray())
        {
            var value = attribute.GetProperty("value").GetString()!;
            var fits = declared[attribute.GetProperty("name").GetString()!] switch
            {
                "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "float" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
                "boolean" => value is "true" or "false",
                "time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
                var text => text == "string",
            };
            fits.ShouldBeTrue(attribute.ToString());
        }

        foreach (var relation in one.GetProperty("relationships").EnumerateArray())
        {
            ids.ShouldContain(relation.GetProperty("objectId").GetString()!);
            relation.GetProperty("qualifier").GetString().ShouldNotBeNullOrEmpty();
        }
    }
}
