namespace Throughline.Sources.Simulation;

/// <summary>The five teams.</summary>
public static class DemoTeams
{
    /// <summary>Answers calls and chats, triages, resets passwords.</summary>
    public const string ServiceDesk = "Service desk";

    /// <summary>Grants access to software.</summary>
    public const string Access = "Access";

    /// <summary>Devices and new colleagues.</summary>
    public const string Workplace = "Workplace";

    /// <summary>Disputed charges.</summary>
    public const string Billing = "Billing";

    /// <summary>Outages, around the clock.</summary>
    public const string Operations = "Operations";
}
