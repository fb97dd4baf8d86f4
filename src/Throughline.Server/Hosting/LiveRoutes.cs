using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Tells open pages that something has changed, so that they ask for themselves again.</summary>
public static class LiveRoutes
{
    /// <summary>Adds <c>/live</c>: server-sent events, one a change.</summary>
    public static void MapLive(this WebApplication app) =>
        app.MapGet("/live", (IPageData data, IHostApplicationLifetime lifetime, HttpContext context) =>
            TypedResults.ServerSentEvents(data.ChangesAsync(Ending(context, lifetime)), eventType: "change"));

    // A page that is open must not keep the program from ending.
    private static CancellationToken Ending(HttpContext context, IHostApplicationLifetime lifetime)
    {
        var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(ending);
        return ending.Token;
    }
}
