namespace Throughline.Sources.Simulation;

/// <summary>The channels, as the files name them.</summary>
internal static class Channels
{
    public const string Portal = "portal";
    public const string Mail = "mail";
    public const string Phone = "phone";
    public const string Chat = "chat";
    public const string App = "app";
    public const string VoiceMenu = "ivr";
    public const string Assistant = "assistant chat";

    public static bool IsLive(string channel) => channel is Phone or Chat;
}
