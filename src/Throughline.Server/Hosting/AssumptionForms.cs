using Microsoft.AspNetCore.Mvc;
using Throughline.Office.Assumptions;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>What the forms of the page of assumptions do. Each leads back to it.</summary>
public static class AssumptionForms
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 500;

    /// <summary>Adds them all.</summary>
    public static void MapAssumptionForms(this WebApplication app)
    {
        var forms = app.MapGroup("/journeys/{id}/assumptions").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        forms.MapPost("/add", AddAsync);
        forms.MapPost("/test", TestAsync);
        forms.MapPost("/remove", RemoveAsync);
    }

    private static async Task<IResult> AddAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var metric = Optional(form, "metric");
        var wished = new AssumptionForm(
            FormText.Read(form, "text", LongestText, mayBeEmpty: false),
            Optional(form, "step"),
            metric,
            Optional(form, "relation") == "at-most" ? Relation.AtMost : Relation.AtLeast,
            FormText.Read(form, "value", LongestText, mayBeEmpty: metric.Length == 0),
            Optional(form, "filter"));
        await actions.Assumptions.AddAsync(id, wished, Author.Of(context), ct);
        return Back(context, id);
    }

    private static async Task<IResult> TestAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        await actions.Assumptions.TestAsync(id, await AssumptionAsync(context, ct), Author.Of(context), ct);
        return Back(context, id);
    }

    private static async Task<IResult> RemoveAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        await actions.Assumptions.RemoveAsync(id, await AssumptionAsync(context, ct), Author.Of(context), ct);
        return Back(context, id);
    }

    private static async Task<string> AssumptionAsync(HttpContext context, CancellationToken ct) =>
        FormText.Read(await context.Request.ReadFormAsync(ct), "assumption", LongestText, mayBeEmpty: false);

    private static string Optional(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: true);

    // 303: whatever the browser sent, it now gets.
    private static IResult Back(HttpContext context, string id)
    {
        context.Response.Headers.Location = Links.Assumptions(id);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
