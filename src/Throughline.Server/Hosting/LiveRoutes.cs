using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Tells open pages that something has changed, so that they ask for themselves again.</summary>
public static class LiveRoutes
{
    private static readonly object StateKey = new();

    /// <summary>Middleware that notes the state before a page is made: what changes while it is made is news to it.</summary>
    public static async Task NoteState(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) && IsForPage(context.Request.Headers))
        {
            context.Items[StateKey] = await context.RequestServices.GetRequiredService<IPageData>().StateAsync(context.RequestAborted);
        }

        await next(context);
    }

    /// <summary>The state that a page is made of; null where none was noted.</summary>
    public static string? StateOf(HttpContext context) => context.Items[StateKey] as string;

    /// <summary>Adds <c>/live</c>: server-sent events, the state at once and then one a change.</summary>
    public static void MapLive(this WebApplication app) =>
        app.MapGet("/live", (IPageData data, IHostApplicationLifetime lifetime, HttpContext context) =>
            TypedResults.ServerSentEvents(data.ChangesAsync(Ending(context, lifetime)), eventType: "change"));

    private static bool IsForPage(IHeaderDictionary headers) => headers.ContainsKey("X-Live") || headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    // A page that is open must not keep the program from ending.
    private static CancellationToken Ending(HttpContext context, IHostApplicationLifetime lifetime)
    {
        var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(ending);
        return ending.Token;
    }
}
