using Throughline.Journeys;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Keeps once a minute, and when the server stops, how often maps were opened.</summary>
public sealed partial class UsageKeeper(IPageData data, TimeProvider clock, ILogger<UsageKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await KeepAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Minute, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await KeepAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is left is kept by StopAsync.
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await data.KeepUsageAsync(cancellationToken);
        }
        catch (WorkspaceException e)
        {
            Log.NotKept(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "How often maps were opened could not be kept; it is tried again in a minute.")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}
