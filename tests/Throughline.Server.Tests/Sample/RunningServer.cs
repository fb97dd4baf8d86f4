using Microsoft.AspNetCore.Builder;
using Throughline.Server.Hosting;
using Throughline.Server.Pages;

namespace Throughline.Server.Tests.Sample;

/// <summary>The real server on a free port of loopback.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public string Address => _app.Urls.Single();

    public static Task<RunningServer> StartAsync(IPageData data) => StartAsync(data, new NoActions());

    public static async Task<RunningServer> StartAsync(IPageData data, IPageActions actions)
    {
        var app = WebHost.Build(data, actions, new WebHostOptions(0));
        await app.StartAsync();
        return new RunningServer(app);
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // Pages that a browser has just asked for come to their end first.
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
