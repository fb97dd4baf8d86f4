using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Throughline.Server.Hosting;

/// <summary>The style sheets, the script and the mark, carried inside the program: they are there whatever folder it is started from.</summary>
public static class WebFiles
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(WebFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Read);

    private static readonly FrozenDictionary<string, string> Addresses = Files.ToFrozenDictionary(
        file => file.Key,
        file => $"/assets/{file.Key}?v={Convert.ToHexStringLower(SHA256.HashData(file.Value))[..10]}");

    /// <summary>Address with the content's hash in it, so that a browser may keep it for ever.</summary>
    public static string Address(string name) => Addresses[name];

    /// <summary>The text of a style sheet.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Files[name]);

    /// <summary>Answers a request for one.</summary>
    public static IResult Serve(string name, HttpContext context)
    {
        if (!Files.TryGetValue(name, out var content)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, MediaType(name));
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".svg" => "image/svg+xml",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/css; charset=utf-8",
    };

    private static byte[] Read(string resource)
    {
        using var stream = typeof(WebFiles).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
