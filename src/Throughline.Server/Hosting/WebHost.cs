using System.Net;
using Throughline.Journeys;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>The web face: a small server on loopback that renders pages on the server and needs no script.</summary>
public static class WebHost
{
    /// <summary>Builds it, ready to start. With port 0 its address is in <c>app.Urls</c> after the start.</summary>
    /// <exception cref="WorkspaceException">The address is none.</exception>
    public static WebApplication Build(IPageData data, IPageActions actions, WebHostOptions options)
    {
        // An empty builder reads no settings from the folder or the environment that it happens to be started in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Listen(builder, options);
        builder.Logging.AddJsonConsole().SetMinimumLevel(LogLevel.Warning)
            // Its warnings are about keys on disk; ours are in memory.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddFormTokens();
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(actions);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddHostedService<UsageKeeper>();
        builder.Services.AddHostFiltering(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", options.Address]);

        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ErrorAnswer.WriteAsync,
            // What a person can mend is answered to that person; the log is for what only we can.
            SuppressDiagnosticsCallback = context => context.Exception is WorkspaceException,
        });
        app.UseRouting();
        app.Use(LiveRoutes.NoteState);
        app.MapPages();
        app.MapForms();
        app.MapMapForms();
        app.MapNewMap();
        app.MapAssumptionForms();
        app.MapHistory();
        app.MapRemarks();
        app.MapRemarkForms();
        app.MapWork();
        app.MapWorkForms();
        app.MapGaps();
        app.MapLive();
        return app;
    }

    private static void Listen(WebApplicationBuilder builder, WebHostOptions options)
    {
        if (!IPAddress.TryParse(options.Address, out var address))
        {
            throw new WorkspaceException(Problem.Usage, $"'{options.Address}' is not an IP address. Give one of this machine's, e.g. 127.0.0.1.");
        }

        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, options.Port);
        });
    }
}
