namespace Throughline.Server.Hosting;

/// <summary>Where the pages are served.</summary>
/// <param name="Port">0: any free one.</param>
/// <param name="Address">An IP address of this machine; loopback unless somebody asks for more.</param>
public sealed record WebHostOptions(int Port, string Address = "127.0.0.1")
{
    /// <summary>Tells one visit from the next.</summary>
    /// <value>The machine's clock unless set.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
