using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Server.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Where a map is begun. The form is sent to be looked at, as often as somebody likes, and once to be kept; until then nothing is written.</summary>
public static class NewMapForms
{
    // A file, the same again as text of the page, and the fields.
    private const int MostBytes = (4 * UploadedMap.MostBytes) + (64 * 1024);
    private const int LongestText = 2000;

    /// <summary>Adds its page and its form.</summary>
    public static void MapNewMap(this WebApplication app)
    {
        app.MapGet(Links.NewMap, ShowAsync);
        app.MapPost(Links.NewMap, SendAsync)
            .AddEndpointFilter(FormToken.CheckAsync)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes), new RequestFormLimitsAttribute { ValueLengthLimit = 2 * UploadedMap.MostBytes, MultipartBodyLengthLimit = MostBytes });
    }

    private static async Task<IResult> ShowAsync(string? from, string? scope, IPageData data, CancellationToken ct) =>
        Page(await data.NewMapAsync(new NewMapForm(Origin(from)) { Scope = scope ?? "" }, ct), isAsked: false);

    private static async Task<IResult> SendAsync(HttpContext context, IPageData data, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var view = await data.NewMapAsync(await ReadAsync(form, ct), ct);
        var isAsked = form["do"] == "make";
        if (!isAsked || !view.IsReady) return Page(view, isAsked);
        await actions.Maps.AddAsync(view.Made!, Author.Of(context), Text(form, "why"), ct);
        context.Response.Headers.Location = Links.Edit(view.Made!.Map.Id);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<NewMapPage> Page(NewMapView view, bool isAsked) =>
        new(new { View = view, IsAsked = isAsked }) { StatusCode = isAsked ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };

    private static async Task<NewMapForm> ReadAsync(IFormCollection form, CancellationToken ct) => new(Origin(form["from"]))
    {
        Name = Text(form, "name"),
        Id = Text(form, "id"),
        Owner = Text(form, "owner"),
        Scope = Text(form, "scope"),
        Template = Text(form, "template"),
        File = await SentAsync(form, ct),
    };

    // A file that was read before comes along with the page, so that nobody has to choose it twice; a newly chosen one takes its place.
    private static async Task<UploadedMap?> SentAsync(IFormCollection form, CancellationToken ct)
    {
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            return new UploadedMap(file.FileName, content.ToArray());
        }

        if (form["content"].ToString() is not { Length: > 0 } kept) return null;
        var bytes = new byte[kept.Length];
        return Convert.TryFromBase64String(kept, bytes, out var length)
            ? new UploadedMap(Text(form, "file-name"), bytes[..length])
            : throw new WorkspaceException(Problem.Usage, "The file did not come back from the page as it was. Choose it again.");
    }

    private static MapOrigin Origin(string? from) => Enum.TryParse<MapOrigin>(from, ignoreCase: true, out var origin) && Enum.IsDefined(origin) ? origin : MapOrigin.Data;

    private static string Text(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: true);
}
