using System.Security.Cryptography;
using System.Text.Json;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>The files of a run.</summary>
public sealed class DemoFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("throughline-demo-").FullName;

    [Fact]
    public void Same_seed_same_bytes_another_seed_others()
    {
        var first = Hashes(1, "a");

        Hashes(1, "b").ShouldBe(first);

        // The releases have their dates from the calendar, not from the seed.
        foreach (var (file, hash) in Hashes(2, "c").Where(f => f.Key != "changes.csv")) hash.ShouldNotBe(first[file], file);
    }

    [Fact]
    public void The_bytes_of_seed_1_are_what_they_were_on_every_platform()
    {
        // Made by this program on Linux x64; a change of the simulation changes it, a platform must not.
        Hashes(1, "pinned")["tickets.csv"].ShouldBe("1E15BE59A2C3150D3DECB3A189335CA28DF5C486903C6668931BDF9ED34F534C");
    }

    [Fact]
    public void A_file_a_source_and_the_truth_beside_them()
    {
        var files = DemoFiles.Write(Demo.Harmed.Data, _folder);

        files.Select(Path.GetFileName).ShouldBe(["tickets.csv", "contacts.csv", "portal.csv", "surveys.csv", "effort.csv", "tools.csv"]);
        Directory.GetFiles(_folder).Select(Path.GetFileName).ShouldContain(DemoFiles.TruthFile);
        foreach (var file in files) File.ReadLines(file).First().ShouldStartWith("event_id,occurred_at,");
    }

    [Fact]
    public void Every_event_is_in_exactly_one_file()
    {
        var rows = 0;
        foreach (var file in DemoFiles.Write(Demo.Harmed.Data, _folder).Append(Path.Combine(_folder, DemoFiles.ChangesFile)))
        {
            var records = Records(File.ReadAllText(file)).ToList();
            records.ShouldAllBe(fields => fields == records[0]);
            rows += records.Count - 1;
        }

        rows.ShouldBe(Demo.Harmed.Data.Events.Count);
    }

    [Fact]
    public void The_truth_names_seed_and_harms_with_their_tickets()
    {
        DemoFiles.Write(Demo.Harmed.Data, _folder);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, DemoFiles.TruthFile)));

        json.RootElement.GetProperty("seed").GetInt32().ShouldBe(1);
        var harms = json.RootElement.GetProperty("harms").EnumerateArray().ToDictionary(h => h.GetProperty("harm").GetString()!);
        harms.Count.ShouldBe(12);
        harms["WeakArticle"].GetProperty("parameters").GetProperty("solved").GetDouble().ShouldBe(0.6);
        harms["WeakArticle"].GetProperty("tickets").GetArrayLength().ShouldBeGreaterThan(300);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The number of fields of each record, by the rules of RFC 4180.</summary>
    private static IEnumerable<int> Records(string text)
    {
        var isQuoted = false;
        var fields = 1;
        foreach (var letter in text)
        {
            if (letter == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (letter == ',') fields++;
            if (letter != '\n') continue;
            yield return fields;
            fields = 1;
        }
    }

    private Dictionary<string, string> Hashes(ulong seed, string name)
    {
        var folder = Path.Combine(_folder, name);
        DemoFiles.Write(DemoOrganisation.Simulate(new DemoSettings { Seed = seed }), folder);
        return Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))));
    }
}
