package kr.hwanryu.gateway.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the dashboard shows to those who have not chosen ({@code hwanryu.gateway.dashboard.*}). */
@ConfigMapping(prefix = "hwanryu.gateway.dashboard")
public interface DashboardConfig {

    @WithDefault("gangwon")
    String region();

    @WithDefault("2023")
    int year();
}
