using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>Small good logs of every format, to be damaged.</summary>
internal static class GoodFiles
{
    private static readonly DateTime Begin = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    public static string Xes()
    {
        var log = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"2.0\">\n<global scope=\"event\"><string key=\"lifecycle:transition\" value=\"complete\"/></global>\n");
        for (var trace = 0; trace < 20; trace++)
        {
            log.Append(CultureInfo.InvariantCulture, $"<trace><string key=\"concept:name\" value=\"T{trace}\"/>\n");
            for (var i = 0; i < 4; i++)
                log.Append(CultureInfo.InvariantCulture, $"<event><string key=\"concept:name\" value=\"step {i}\"/><date key=\"time:timestamp\" value=\"{Time((trace * 4) + i)}\"/><list key=\"tags\"><values><string key=\"tag\" value=\"x\"/></values></list></event>\n");
            log.Append("</trace>\n");
        }

        return log.Append("</log>\n").ToString();
    }

    public static string OcelJson()
    {
        var objects = string.Join(",\n", Enumerable.Range(0, 10).Select(i => $$"""{"id":"o{{i}}","type":"order","attributes":[{"name":"size","time":"1970-01-01T00:00:00Z","value":"{{i}}"}],"relationships":[{"objectId":"c{{i % 3}}","qualifier":"of"}]}""")
            .Concat(Enumerable.Range(0, 3).Select(i => $$"""{"id":"c{{i}}","type":"customer"}""")));
        var events = string.Join(",\n", Enumerable.Range(0, 30).Select(i => $$"""{"id":"e{{i}}","type":"step {{i % 3}}","time":"{{Time(i)}}","attributes":[{"name":"n","value":"{{i}}"}],"relationships":[{"objectId":"o{{i / 3}}","qualifier":"q"}]}"""));
        return $$"""{"objectTypes":[{"name":"order","attributes":[]}],"eventTypes":[{"name":"step 0","attributes":[]}],"objects":[{{objects}}],"events":[{{events}}]}""";
    }

    public static string OcelXml()
    {
        var objects = string.Concat(Enumerable.Range(0, 10).Select(i => $"<object id=\"o{i}\" type=\"order\"><attributes><attribute name=\"size\" time=\"1970-01-01T00:00:00Z\">{i}</attribute></attributes></object>\n"));
        var events = string.Concat(Enumerable.Range(0, 30).Select(i => $"<event id=\"e{i}\" type=\"step {i % 3}\" time=\"{Time(i)}\"><attributes><attribute name=\"n\">{i}</attribute></attributes><objects><relationship object-id=\"o{i / 3}\" qualifier=\"q\"/></objects></event>\n"));
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log><object-types/><event-types/><objects>{objects}</objects><events>{events}</events></log>";
    }

    /// <param name="further">SQL run at the end, to spoil it.</param>
    public static byte[] OcelSqlite(string further = "")
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "log.sqlite");
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Schema + string.Concat(Enumerable.Range(0, 300).Select(i =>
                $"INSERT INTO event VALUES('e{i}','step'); INSERT INTO event_Step VALUES('e{i}','{Time(i)}','{i}'); INSERT INTO event_object VALUES('e{i}','o{i / 30}','q');")) + "COMMIT;" + further;
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(path);
    }

    private static string Schema => """
        PRAGMA page_size = 1024;
        BEGIN;
        CREATE TABLE event_map_type(ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
        CREATE TABLE object_map_type(ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
        CREATE TABLE event(ocel_id TEXT PRIMARY KEY, ocel_type TEXT);
        CREATE TABLE object(ocel_id TEXT PRIMARY KEY, ocel_type TEXT);
        CREATE TABLE event_object(ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT, PRIMARY KEY(ocel_event_id, ocel_object_id, ocel_qualifier));
        CREATE TABLE event_Step(ocel_id TEXT PRIMARY KEY, ocel_time TIMESTAMP, n TEXT);
        CREATE TABLE object_Order(ocel_id TEXT, ocel_time TIMESTAMP);
        INSERT INTO event_map_type VALUES('step','Step');
        INSERT INTO object_map_type VALUES('order','Order');
        INSERT INTO object VALUES('o0','order'),('o1','order'),('o2','order'),('o3','order'),('o4','order'),('o5','order'),('o6','order'),('o7','order'),('o8','order'),('o9','order');
        """;

    private static string Time(int i) => Begin.AddMinutes(i * 7).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
