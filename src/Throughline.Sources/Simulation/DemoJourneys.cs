namespace Throughline.Sources.Simulation;

/// <summary>The six journeys of the demo organisation.</summary>
public static class DemoJourneys
{
    /// <summary>The configuration item that two journeys share.</summary>
    public const string SharedItem = "vpn-gw-2";

    /// <summary>Topic "Software access".</summary>
    public static DemoJourney Access { get; } = new(
        "get-access-to-software", "Get access to software", "Software access", DemoTeams.Access, 0.22, [0, 0.18, 0.82], "KB-114", ["crm", "design-suite", "erp", "wiki"]);

    /// <summary>Topic "Outage".</summary>
    public static DemoJourney Outage { get; } = new(
        "report-an-outage", "Report an outage", "Outage", DemoTeams.Operations, 0.08, [0.6, 0.3, 0.1], "KB-130", ["mail-01", "erp", "file-03", "web-02"]);

    /// <summary>Topic "Device".</summary>
    public static DemoJourney Device { get; } = new(
        "replace-a-device", "Replace a device", "Device", DemoTeams.Workplace, 0.18, [0, 0.3, 0.7], "KB-121", ["laptop-14", "laptop-16", "phone-9", "dock-2"]);

    /// <summary>Topic "Password".</summary>
    public static DemoJourney Password { get; } = new(
        "reset-a-password", "Reset a password", "Password", DemoTeams.ServiceDesk, 0.30, [0, 0.25, 0.75], "KB-101", ["directory", "mail-01", "crm"]);

    /// <summary>Topic "Joining".</summary>
    public static DemoJourney Joining { get; } = new(
        "join-the-company", "Join the company", "Joining", DemoTeams.Workplace, 0.08, [0, 0.1, 0.9], "KB-140", ["directory", "laptop-14", "badge-1"]);

    /// <summary>Topic "Billing".</summary>
    public static DemoJourney Billing { get; } = new(
        "dispute-a-charge", "Dispute a charge", "Billing", DemoTeams.Billing, 0.14, [0, 0.2, 0.8], "KB-150", ["erp", "cost-portal"]);

    /// <summary>All six.</summary>
    public static IReadOnlyList<DemoJourney> All { get; } = [Access, Outage, Device, Password, Joining, Billing];
}
